// Made by "npm run types"; not edited by hand.
// infra/contracts/volunteers-service/openapi.json f016b70a2623d80629efb2b0dfe702e32d8e1ba21e8f1bd152801789f12467c8
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnswerRequest: {
            /** @enum {string} */
            answer?: "YES" | "NO" | "MAYBE";
            /** @enum {string} */
            via?: "LINK" | "PHONE" | "MAIL" | "IN_PERSON";
            volunteerId?: string;
        };
        AnswerRow: {
            /** @enum {string} */
            answer: "YES" | "NO" | "MAYBE";
            /** Format: date-time */
            at: string;
            commune?: components["schemas"]["Place"];
            email?: string;
            firstName: string;
            lastName: string;
            phone?: string;
            /** @enum {string} */
            place: "ACCEPTED" | "WAITING" | "NONE";
            /** Format: int32 */
            position?: number;
            /** @enum {string} */
            via: "LINK" | "PHONE" | "MAIL" | "IN_PERSON";
            volunteerId: string;
        };
        Audience: {
            availableAtThatTime: boolean;
            communes: string[];
            skills: ("MOVING" | "DIY" | "GARDEN" | "COOKING" | "TRANSPORT" | "VISITING" | "DIGITAL" | "POSTING" | "READING_WRITING" | "OTHER")[];
            /** @enum {string} */
            vehicle?: "CAR" | "VAN";
            /** Format: double */
            withinKm?: number;
        };
        AvailabilityBody: {
            slots?: ("MON_AM" | "MON_PM" | "MON_EVE" | "TUE_AM" | "TUE_PM" | "TUE_EVE" | "WED_AM" | "WED_PM" | "WED_EVE" | "THU_AM" | "THU_PM" | "THU_EVE" | "FRI_AM" | "FRI_PM" | "FRI_EVE" | "SAT_AM" | "SAT_PM" | "SAT_EVE" | "SUN_AM" | "SUN_PM" | "SUN_EVE")[];
            text?: string;
        };
        AvailabilitySlots: {
            slots: ("MON_AM" | "MON_PM" | "MON_EVE" | "TUE_AM" | "TUE_PM" | "TUE_EVE" | "WED_AM" | "WED_PM" | "WED_EVE" | "THU_AM" | "THU_PM" | "THU_EVE" | "FRI_AM" | "FRI_PM" | "FRI_EVE" | "SAT_AM" | "SAT_PM" | "SAT_EVE" | "SUN_AM" | "SUN_PM" | "SUN_EVE")[];
            text?: string;
        };
        CallDraft: {
            /** Format: date-time */
            answerBy?: string;
            audience?: components["schemas"]["DraftAudience"];
            detailsForAccepted?: string;
            /** Format: date-time */
            endsAt?: string;
            /** Format: int32 */
            helpersNeeded?: number;
            liftCap?: components["schemas"]["DraftLift"];
            message?: string;
            place?: components["schemas"]["DraftSpot"];
            /** Format: date-time */
            startsAt?: string;
            title?: string;
            waves?: components["schemas"]["DraftWaves"];
        };
        CallResponse: {
            /** Format: int32 */
            accepted: number;
            /** Format: date-time */
            answerBy?: string;
            audience: components["schemas"]["Audience"];
            cancelReason?: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            declined: number;
            deliveries: components["schemas"]["Deliveries"];
            detailsForAccepted?: string;
            /** Format: date-time */
            endsAt: string;
            excluded: components["schemas"]["Exclusions"];
            /** Format: int32 */
            helpersNeeded: number;
            id: string;
            liftCap?: components["schemas"]["CapLift"];
            /** Format: int64 */
            maybe: number;
            message: string;
            /** Format: date-time */
            nextWaveAt?: string;
            outcome?: components["schemas"]["Outcome"];
            outcomeNoted: boolean;
            place: components["schemas"]["PlaceResponse"];
            /** Format: int64 */
            recipients: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "OPEN" | "FILLED" | "CLOSED" | "CANCELLED";
            thankYou?: string;
            title: string;
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            waiting: number;
            waves?: components["schemas"]["Waves"];
        };
        CallSummary: {
            /** Format: int32 */
            accepted: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            declined: number;
            /** Format: date-time */
            endsAt: string;
            /** Format: int32 */
            helpersNeeded: number;
            id: string;
            /** Format: int64 */
            maybe: number;
            outcomeNoted: boolean;
            place: components["schemas"]["PlaceResponse"];
            /** Format: int64 */
            recipients: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "OPEN" | "FILLED" | "CLOSED" | "CANCELLED";
            title: string;
            /** Format: int64 */
            waiting: number;
        };
        CancelRequest: {
            reason?: string;
        };
        CapLift: {
            reason: string;
        };
        CloseRequest: {
            thankYou?: string;
        };
        CommuneName: {
            insee: string;
            name: string;
        };
        CommuneSuggestion: {
            departement: string;
            insee: string;
            inTenant: boolean;
            name: string;
        };
        CommuneSuggestions: {
            items: components["schemas"]["CommuneSuggestion"][];
        };
        Consent: {
            /** Format: date-time */
            at?: string;
            given?: boolean;
            /** @enum {string} */
            source?: "WORKBOOK" | "STAFF" | "LINK" | "PAPER" | "PHONE";
            /** @enum {string} */
            state: "GIVEN" | "REFUSED" | "UNKNOWN";
        };
        ConsentBody: {
            /** @enum {string} */
            source?: "WORKBOOK" | "STAFF" | "LINK" | "PAPER" | "PHONE";
            /** @enum {string} */
            state?: "GIVEN" | "REFUSED" | "UNKNOWN";
        };
        Deliveries: {
            /** Format: int64 */
            bounced: number;
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            pending: number;
            /** Format: int64 */
            sent: number;
        };
        DraftAudience: {
            availableAtThatTime?: boolean;
            circles?: string[];
            communes?: string[];
            skills?: string[];
            vehicle?: string;
            /** Format: double */
            withinKm?: number;
        };
        DraftLift: {
            reason?: string;
        };
        DraftSpot: {
            commune?: string;
            label?: string;
        };
        DraftWaves: {
            /** Format: int32 */
            everyMinutes?: number;
            /** Format: int32 */
            size?: number;
        };
        Exclusions: {
            /** Format: int32 */
            busy: number;
            /** Format: int32 */
            cap: number;
            /** Format: int32 */
            noAddress: number;
            /** Format: int32 */
            noConsent: number;
            /** Format: int32 */
            notInAudience: number;
        };
        Finding: {
            code: string;
            column: string;
            message: string;
            /** Format: int32 */
            row: number;
            value: string;
        };
        Flaw: {
            code?: string;
            message?: string;
            pointer?: string;
        };
        Given: {
            /** @enum {string} */
            answer: "YES" | "NO" | "MAYBE";
            /** @enum {string} */
            place: "ACCEPTED" | "WAITING" | "NONE";
            /** Format: int64 */
            position?: number;
        };
        ImportResponse: {
            dryRun: boolean;
            error?: string;
            fileName: string;
            /** Format: date-time */
            finishedAt?: string;
            id: string;
            progress: components["schemas"]["Progress"];
            sheets: components["schemas"]["SheetReport"][];
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "RUNNING" | "DONE" | "FAILED";
        };
        LinkAnswer: {
            answer?: string;
            person?: string;
        };
        NetworkSettingsBody: {
            /** Format: int32 */
            monthlyCap?: number;
        };
        Outcome: {
            came: string[];
            done: boolean;
            note?: string;
        };
        OutcomeRequest: {
            came?: string[];
            done?: boolean;
            note?: string;
        };
        PageAnswerRow: {
            items: components["schemas"]["AnswerRow"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageCallSummary: {
            items: components["schemas"]["CallSummary"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageVolunteerResponse: {
            items: components["schemas"]["VolunteerResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        Person: {
            commune?: string;
            firstName: string;
            initial: string;
        };
        Place: {
            insee: string;
            name: string;
        };
        PlaceResponse: {
            commune: string;
            communeName?: string;
            label: string;
        };
        Preview: {
            /** Format: int32 */
            atCapAfter: number;
            excluded: components["schemas"]["Exclusions"];
            /** Format: int32 */
            recipients: number;
            sample: components["schemas"]["Person"][];
            warnings: components["schemas"]["Warning"][];
            waves: components["schemas"]["Wave"][];
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
        Progress: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number;
        };
        SheetReport: {
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            duplicates: number;
            kind: string;
            name: string;
            rejected: components["schemas"]["Finding"][];
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            updated: number;
            warnings: components["schemas"]["Finding"][];
        };
        SkillLabel: {
            /** @enum {string} */
            code: "MOVING" | "DIY" | "GARDEN" | "COOKING" | "TRANSPORT" | "VISITING" | "DIGITAL" | "POSTING" | "READING_WRITING" | "OTHER";
            label: string;
        };
        VolunteerRequest: {
            asNeeded?: boolean;
            availability?: components["schemas"]["AvailabilityBody"];
            commune?: string;
            consent?: components["schemas"]["ConsentBody"];
            email?: string;
            firstName?: string;
            lastName?: string;
            note?: string;
            phone?: string;
            skills?: ("MOVING" | "DIY" | "GARDEN" | "COOKING" | "TRANSPORT" | "VISITING" | "DIGITAL" | "POSTING" | "READING_WRITING" | "OTHER")[];
            skillsText?: string;
            /** @enum {string} */
            vehicle?: "CAR" | "VAN";
        };
        VolunteerResponse: {
            /** Format: int32 */
            askedThisMonth: number;
            asNeeded: boolean;
            availability: components["schemas"]["AvailabilitySlots"];
            commune?: components["schemas"]["CommuneName"];
            consent: components["schemas"]["Consent"];
            /** Format: date-time */
            createdAt: string;
            email?: string;
            firstName: string;
            household: boolean;
            id: string;
            /** Format: date-time */
            lastAskedAt?: string;
            lastName: string;
            note?: string;
            phone?: string;
            skills: components["schemas"]["SkillLabel"][];
            skillsText?: string;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            vehicle?: "CAR" | "VAN";
            /** Format: int64 */
            version: number;
        };
        Warning: {
            code: string;
            message: string;
        };
        Wave: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            size: number;
        };
        Waves: {
            /** Format: int32 */
            everyMinutes: number;
            /** Format: int32 */
            size: number;
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
