// Made by "npm run types"; not edited by hand.
// infra/contracts/notifications-service/openapi.json bab446505c088e0a62db43c092513cd8bf6dea7e2c2c28a5e48b0b992b0f2ec6
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DeadLetter: {
            /** Format: date-time */
            at: string;
            id: string;
            purpose: string;
            reason: string;
            subject: string;
            topic: string;
            type: string;
        };
        DeliveryResponse: {
            /** Format: int32 */
            attempts: number;
            callId?: string;
            /** @enum {string} */
            channel: "EMAIL" | "SMS";
            /** Format: date-time */
            createdAt: string;
            id: string;
            lastAnswer?: string;
            occurrenceId?: string;
            recipient: components["schemas"]["RecipientResponse"];
            /** @enum {string} */
            state: "PLANNED" | "SENDING" | "SENT" | "FAILED" | "UNKNOWN" | "BOUNCED";
            template: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        Flaw: {
            code?: string;
            message?: string;
            pointer?: string;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageDeliveryResponse: {
            items: components["schemas"]["DeliveryResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        Problem: {
            code?: string;
            correlationId?: string;
            detail?: string;
            errors?: components["schemas"]["Flaw"][];
            hint?: string;
            /** Format: int32 */
            status?: number;
            title?: string;
            type?: string;
        };
        RecipientResponse: {
            address: string;
            name?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
