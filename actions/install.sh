# install.sh <package> <folder>: installs the package that lies in this folder of the repository, and says where its
# command is. Its version is that of the commit that names the action, unless $INPUT_VERSION names another.
set -euo pipefail
manifest="$GITHUB_ACTION_PATH/../../$2/package.json"
version="${INPUT_VERSION:-$(node -p 'require(process.argv[1]).version' "$manifest")}"
folder=$(mktemp -d "$RUNNER_TEMP/api-balance-XXXXXX")
npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts "$1@$version"
echo "bin=$folder/node_modules/.bin" >> "$GITHUB_OUTPUT"
