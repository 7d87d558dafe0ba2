// Made by "npm run types"; not edited by hand.
// infra/contracts/partners-service/openapi.json 13806a27bc8ec99910dc0c1969da81647ea41b6e1cf0436b4bf97e43d291488b
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Colours: {
            accent?: string;
            secondary?: string;
        };
        Contact: {
            email?: string;
            name: string;
            phone?: string;
            role?: string;
        };
        ContactRequest: {
            /** Format: email */
            email?: string;
            name: string;
            phone?: string;
            role?: string;
        };
        Flaw: {
            code?: string;
            message?: string;
            pointer?: string;
        };
        Limits: {
            /** Format: int32 */
            burst: number;
            /** Format: int32 */
            requestsPerSecond: number;
        };
        MeResponse: {
            email?: string;
            /** @enum {string} */
            kind: "USER" | "CLIENT";
            limits: components["schemas"]["Limits"];
            name?: string;
            platformAdmin: boolean;
            subject: string;
            tenants: components["schemas"]["Place"][];
        };
        PagePartnerResponse: {
            items: components["schemas"]["PartnerResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PartnerRequest: {
            contacts?: components["schemas"]["ContactRequest"][];
            name: string;
            network?: string;
            note?: string;
            /** @enum {string} */
            type: "OPERATOR" | "ASSOCIATION" | "EMPLOYMENT" | "HEALTH" | "MUNICIPALITY" | "OTHER";
        };
        PartnerResponse: {
            contacts: components["schemas"]["Contact"][];
            id: string;
            name: string;
            network?: string;
            note?: string;
            /** @enum {string} */
            type: "OPERATOR" | "ASSOCIATION" | "EMPLOYMENT" | "HEALTH" | "MUNICIPALITY" | "OTHER";
            /** Format: int64 */
            version: number;
        };
        Place: {
            colours: components["schemas"]["Colours"];
            houseName: string;
            name: string;
            partnerId?: string;
            phone?: string;
            roles: string[];
            scopes: string[];
            siren: string;
            slug: string;
            zone: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
