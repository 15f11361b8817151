/** A valid spec of a typical provider, with a prepaid balance in US dollars; its content is to be replaced. */
export function toSpecSkeleton(id: string, name: string, date: string): string {
  const variable = id.toUpperCase().replaceAll("-", "_")
  const page = `https://${id}.example/docs`
  return `openapi: 3.1.0
info:
  title: ${name} billing
  version: "${date}"
  description: >-
    The billing endpoints of ${name}, written by hand from its public documentation.
  license:
    name: MIT
    identifier: MIT
  x-provider:
    id: ${id}
    name: ${name}
    summary: prepaid balance and the money errors of the ${name} API
    cacheTtl:
      seconds: 30
      x-evidence: inferred
    variables:
      baseUrl: ${variable}_BASE_URL
    dashboard:
      - adding funds
externalDocs:
  url: ${page}
servers:
  - url: https://api.${id}.example/v1
    description: Live
security:
  - apiKey: []
tags:
  - name: Billing
    description: Calls that cost nothing.
  - name: Spending
    description: Calls that cost money, kept for their errors.
paths:
  /balance:
    get:
      operationId: getBalance
      x-resources: [balance]
      tags: [Billing]
      summary: The balance
      description: The prepaid balance of the account that the key belongs to.
      x-evidence: inferred
      externalDocs:
        url: ${page}/balance
      responses:
        "200":
          description: The balance now.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Balance"
              examples:
                healthy:
                  summary: The sample of the page
                  value: { balance: 25.5 }
                empty:
                  summary: Nothing left
                  value: { balance: 0 }
        "401":
          $ref: "#/components/responses/Unauthorized"
  /completions:
    post:
      operationId: createCompletion
      tags: [Spending]
      summary: A call that costs money
      description: Included for its billing errors.
      x-evidence: inferred
      externalDocs:
        url: ${page}/completions
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/CompletionRequest"
            examples:
              greeting:
                summary: A greeting
                value: { prompt: Hi }
      responses:
        "200":
          description: The response.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Completion"
              examples:
                healthy:
                  summary: A response
                  value: { id: completion-1 }
        "401":
          $ref: "#/components/responses/Unauthorized"
        "402":
          description: The balance does not cover the call.
          x-evidence: inferred
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Error"
              examples:
                empty:
                  summary: Nothing left
                  value: { error: Insufficient balance }
        "429":
          description: Too many requests.
          x-evidence: inferred
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Error"
              examples:
                too-many-requests:
                  summary: Too many requests
                  value: { error: Too many requests }
components:
  securitySchemes:
    apiKey:
      type: http
      scheme: bearer
      description: The key of the account.
      x-credential:
        variables: [${variable}_API_KEY]
  responses:
    Unauthorized:
      description: The key is missing or not known.
      x-evidence: inferred
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Error"
          examples:
            unauthorized:
              summary: An unknown key
              value: { error: Invalid API key }
  schemas:
    Balance:
      type: object
      required: [balance]
      properties:
        balance:
          type: number
          x-unit: USD
          x-evidence: inferred
          description: What may be spent now, in US dollars.
    CompletionRequest:
      type: object
      required: [prompt]
      properties:
        prompt:
          type: string
          description: What is asked.
    Completion:
      type: object
      required: [id]
      properties:
        id:
          type: string
          description: ID of the response.
    Error:
      type: object
      required: [error]
      properties:
        error:
          type: string
          description: The error message.
`
}
