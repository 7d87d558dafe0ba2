// Made by "npm run types"; not edited by hand.
// infra/contracts/actions-service/openapi.json e3e75ee5d9a9b9e57a0851449f2d53b903a2ce99652254808f7830bfd3e552d5
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActionRequest: {
            admission?: components["schemas"]["AdmissionBody"];
            arrangements?: components["schemas"]["ArrangementsBody"];
            description?: string;
            houseId?: string;
            organisation?: components["schemas"]["OrganisationBody"];
            place?: components["schemas"]["PlaceBody"];
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            seasonId?: string;
            themes?: string[];
            title: string;
        };
        ActionResponse: {
            admission: components["schemas"]["AdmissionBody"];
            arrangements: components["schemas"]["ArrangementsBody"];
            cancelled?: string;
            description?: string;
            former: components["schemas"]["FormerPractice"][];
            houseId?: string;
            id: string;
            missing: components["schemas"]["Flaw"][];
            organisation: components["schemas"]["OrganisationBody"];
            place?: components["schemas"]["PlaceBody"];
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            seasonId?: string;
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "CANCELLED";
            themes: string[];
            title: string;
            /** Format: int64 */
            version: number;
        };
        AdmissionBody: {
            /** Format: int32 */
            capacity?: number;
            /** @enum {string} */
            mode?: "NONE" | "HEAD_COUNT" | "SLOTS";
            openToPublic?: boolean;
        };
        AntennaRequest: {
            houseId: string;
            openingHours: string;
        };
        ArrangementsBody: {
            /** @enum {string} */
            agreement?: "CONVENTION" | "INFORMAL";
            /** @enum {string} */
            authorisation?: "TO_ASK" | "ASKED" | "GRANTED";
            fallback?: string;
            group?: string;
            insurance?: string;
            openingHours?: string;
            power?: string;
            /** @enum {string} */
            registrar?: "US" | "PARTNER" | "BOTH";
        };
        CancelRequest: {
            reason: string;
            /** @enum {string} */
            scope?: "THIS" | "FOLLOWING" | "ALL";
        };
        ChangedResponse: {
            occurrence: components["schemas"]["OccurrenceResponse"];
            others: components["schemas"]["OccurrenceResponse"][];
        };
        ComparisonResponse: {
            before?: components["schemas"]["FiguresResponse"];
            season: components["schemas"]["FiguresResponse"];
        };
        DateRequest: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        DatesRequest: {
            dates: components["schemas"]["DateRequest"][];
            equipment?: string[];
            staff?: string[];
        };
        DatesResponse: {
            items: components["schemas"]["OccurrenceResponse"][];
        };
        FiguresResponse: {
            /** Format: int32 */
            actions: number;
            byPractice: {
                [key: string]: number;
            };
            byState: {
                [key: string]: number;
            };
            /** Format: int32 */
            communes: number;
            /** Format: int32 */
            dates: number;
            name: string;
            seasonId: string;
        };
        Flaw: {
            code?: string;
            message?: string;
            pointer?: string;
        };
        FormerPractice: {
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            /** Format: date-time */
            until: string;
        };
        HouseResponse: {
            address?: string;
            carrier: string;
            commune: components["schemas"]["Place"];
            houseId?: string;
            id: string;
            /** @enum {string} */
            kind: "HOUSE" | "ANTENNA";
            name: string;
            openingHours?: string;
            phone?: string;
            /** Format: int64 */
            version: number;
        };
        MoveRequest: {
            /** Format: date-time */
            endsAt: string;
            /** @enum {string} */
            scope?: "THIS" | "FOLLOWING" | "ALL";
            /** Format: date-time */
            startsAt: string;
        };
        OccurrenceRequest: {
            /** Format: int32 */
            capacity?: number;
            description?: string;
            equipment?: string[];
            /** @enum {string} */
            mode: "NONE" | "HEAD_COUNT" | "SLOTS";
            openToPublic: boolean;
            place?: components["schemas"]["PlaceBody"];
            staff?: string[];
            title: string;
            tourId?: string;
        };
        OccurrenceResponse: {
            actionId: string;
            announced: boolean;
            /** Format: int32 */
            capacity?: number;
            description?: string;
            /** Format: date-time */
            endsAt: string;
            equipment: string[];
            houseId?: string;
            id: string;
            /** @enum {string} */
            mode: "NONE" | "HEAD_COUNT" | "SLOTS";
            movedFrom?: components["schemas"]["Period"];
            openToPublic: boolean;
            own: boolean;
            partners: components["schemas"]["PartnerRef"][];
            place?: components["schemas"]["PlaceBody"];
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            reason?: string;
            seasonId?: string;
            /** Format: int32 */
            sequence: number;
            staff: string[];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "SCHEDULED" | "POSTPONED" | "CANCELLED" | "HELD";
            themes: string[];
            title: string;
            tourId?: string;
            /** Format: int64 */
            version: number;
        };
        OrganisationBody: {
            /** @enum {string} */
            lead?: "US" | "JOINT" | "PARTNER";
            organiser?: string;
            ourRole?: string;
            partners?: components["schemas"]["PartnerBody"][];
        };
        PageActionResponse: {
            items: components["schemas"]["ActionResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageHouseResponse: {
            items: components["schemas"]["HouseResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageOccurrenceResponse: {
            items: components["schemas"]["OccurrenceResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageSeasonResponse: {
            items: components["schemas"]["SeasonResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PartnerBody: {
            name: string;
            partnerId?: string;
        };
        PartnerRef: {
            name: string;
            partnerId?: string;
        };
        Period: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        Place: {
            insee: string;
            name: string;
        };
        PlaceBody: {
            /** @enum {string} */
            confidentiality?: "OPEN_ROOM" | "ASIDE" | "CLOSED_OFFICE";
            insee: string;
            /** @enum {string} */
            kind: "SQUARE" | "TOWN_HALL" | "BUILDING";
            label?: string;
        };
        PostponeRequest: {
            reason: string;
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
        ReceptionRequest: {
            address?: string;
            openingHours?: string;
            phone?: string;
        };
        SeasonRequest: {
            /** Format: date */
            from: string;
            name: string;
            /** Format: date */
            to: string;
        };
        SeasonResponse: {
            /** Format: date */
            from: string;
            id: string;
            name: string;
            /** Format: date */
            to: string;
            /** Format: int64 */
            version: number;
        };
        ThemeResponse: {
            code: string;
            label: string;
        };
        ThemesResponse: {
            items: components["schemas"]["ThemeResponse"][];
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
