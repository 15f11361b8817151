// Generated from specs/replicate by "npm run generate"; do not edit.
export interface paths {
    "/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a model
         * @description Included for its errors. The response does not contain the cost of a run, but its duration, once it is over.
         */
        post: operations["createPrediction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            /** @description Which error it is. */
            title?: string;
            /** @description The error message. */
            detail: string;
            /** @description The HTTP status. */
            status?: number;
            /** @description Seconds to wait. */
            retry_after?: number;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The token is not known. (Reported by others: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Replicate failed. Status and body are inferred. (Inferred: the provider does not document this.) */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPrediction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The model, and which version of it. */
                    version: string;
                    /** @description What the model takes. */
                    input: {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The run has started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Its name. */
                        id: string;
                        /** @description How far it is. */
                        status: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No credit, no free time left, or a limit of the owner's. (Reported by others: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such model. (Inferred: the provider does not document this.) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The input is invalid. (Inferred: the provider does not document this.) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; fewer are allowed while there is little credit. (Reported by others: the provider does not document this.) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
}
