// Made by "npm run types"; not edited by hand.
// infra/contracts/actions-service/openapi.json 7291339d55bc50e60dc3145eb7d9075ff77b126fdb3938725398a65df17829be
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            half?: "MORNING" | "AFTERNOON";
            id: string;
            /** Format: date */
            to: string;
        };
        AbsenceRequest: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            half?: "MORNING" | "AFTERNOON";
            /** Format: date */
            to?: string;
        };
        AcceptanceRequest: {
            occurrenceId: string;
            reason: string;
        };
        AccountResponse: {
            actionId: string;
            /** Format: date-time */
            endsAt: string;
            insee?: string;
            /** Format: int64 */
            minutes: number;
            occurrenceId: string;
            outcome?: components["schemas"]["OutcomeResponse"];
            place?: string;
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            staff: string[];
            /** Format: date-time */
            startsAt: string;
            title: string;
        };
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
        AddresseeResponse: {
            email?: string;
            id: string;
            /** @enum {string} */
            kind: "RESIDENT" | "PARTNER" | "COMMUNE";
            name: string;
            phone?: string;
            /** Format: date-time */
            tickedAt?: string;
            tickedBy?: string;
            /** @enum {string} */
            word: "BY_MAIL" | "BY_PHONE" | "ON_ITS_WAY" | "MAIL_FAILED" | "NO_ADDRESS";
        };
        AdmissionBody: {
            /** Format: int32 */
            capacity?: number;
            /** @enum {string} */
            mode?: "NONE" | "HEAD_COUNT" | "SLOTS";
            openToPublic?: boolean;
        };
        AgreeDateRequest: {
            /** Format: int64 */
            version: number;
        };
        AgreementBody: {
            /** Format: date */
            from?: string;
            name?: string;
            siren: string;
            /** Format: date */
            until?: string;
        };
        AlarmResponse: {
            /** Format: date-time */
            acknowledgedAt?: string;
            acknowledgedBy?: string;
            /** Format: date-time */
            raisedAt: string;
            /** Format: int32 */
            told: number;
        };
        Answer: {
            /** Format: date-time */
            at: string;
            by: string;
            words: string;
        };
        AnswerBody: {
            accepted: boolean;
            words: string;
        };
        AnswerForm: {
            /** @enum {string} */
            answer?: "ACCEPT" | "PROPOSE" | "REFUSE" | "HONOUR" | "MISS" | "WITHDRAW";
            /** @enum {string} */
            reason?: "NOT_OUR_FIELD" | "NO_PLACE" | "TOO_FAR" | "ALREADY_HELPED" | "UNREACHABLE" | "DECLINED_BY_PERSON" | "DID_NOT_COME" | "DATE_OFF" | "OTHER";
            words?: string;
        };
        AntennaRequest: {
            houseId: string;
            openingHours: string;
        };
        AppointedResponse: {
            /** @enum {string} */
            attendance?: "CAME" | "EXCUSED" | "ABSENT";
            email?: string;
            id: string;
            name: string;
            noTransport: boolean;
            phone?: string;
            referredBy?: string;
        };
        AppointmentDateResponse: {
            actionId: string;
            alone: boolean;
            /** @enum {string} */
            confidentiality?: "OPEN_ROOM" | "ASIDE" | "CLOSED_OFFICE";
            /** Format: date-time */
            endsAt: string;
            occurrenceId: string;
            partner?: string;
            place: string;
            professional?: string;
            professionalId?: string;
            slots: components["schemas"]["AppointmentSlotResponse"][];
            staff: string[];
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "SCHEDULED" | "POSTPONED" | "CANCELLED" | "HELD";
            title: string;
            toBring?: string;
            /** Format: int64 */
            waiting: number;
        };
        AppointmentRequest: {
            /** Format: date-time */
            endsAt: string;
            houseId?: string;
            memberId?: string;
            noTransport?: boolean;
            person: components["schemas"]["TypedPerson"];
            place: components["schemas"]["PlaceBody"];
            referredBy?: string;
            requestId?: string;
            /** Format: date-time */
            startsAt: string;
        };
        AppointmentResponse: {
            alone: boolean;
            /** @enum {string} */
            attendance?: "CAME" | "EXCUSED" | "ABSENT";
            email?: string;
            /** Format: date-time */
            endsAt: string;
            id: string;
            name?: string;
            noTransport: boolean;
            occurrenceId: string;
            on: boolean;
            phone?: string;
            place: string;
            professional?: string;
            referredBy?: string;
            /** Format: int32 */
            slot?: number;
            staff: string[];
            /** Format: date-time */
            startsAt: string;
            title: string;
            toBring?: string;
        };
        AppointmentSlotResponse: {
            appointment?: components["schemas"]["AppointedResponse"];
            /** Format: date-time */
            endsAt: string;
            /** Format: int32 */
            number?: number;
            /** Format: date-time */
            startsAt: string;
        };
        ApproveRequest: {
            override?: string;
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
        Asker: {
            email?: string;
            /** @enum {string} */
            kind: "COMMUNE" | "PARTNER" | "RESIDENT";
            name: string;
            phone?: string;
        };
        AttendanceRequest: {
            /** @enum {string} */
            attendance?: "CAME" | "EXCUSED" | "ABSENT";
        };
        AttendedResponse: {
            /** @enum {string} */
            attendance?: "CAME" | "EXCUSED" | "ABSENT";
            bookingId: string;
            occurrenceId: string;
            /** @enum {string} */
            state: "BOOKED" | "WAITING" | "CANCELLED";
        };
        BookingForm: {
            email?: string;
            firstName?: string;
            lastInitial?: string;
            noTransport?: string;
            phone?: string;
            /** Format: int32 */
            slot?: number;
            ticket?: string;
        };
        BookingRequest: {
            noTransport?: boolean;
            person?: components["schemas"]["TypedPerson"];
            referredBy?: string;
            /** Format: int32 */
            slot?: number;
        };
        BorrowedResponse: {
            cancelled: boolean;
            /** Format: date-time */
            endsAt: string;
            equipmentId: string;
            id: string;
            name?: string;
            purpose?: string;
            /** Format: date-time */
            startsAt: string;
        };
        BorrowRequest: {
            /** Format: date-time */
            endsAt: string;
            purpose: string;
            /** Format: date-time */
            startsAt: string;
        };
        CancelActionRequest: {
            reason: string;
        };
        CancelRequest: {
            reason: string;
            /** @enum {string} */
            scope?: "THIS" | "FOLLOWING" | "ALL";
        };
        CancelTourRequest: {
            reason?: string;
        };
        CellsRequest: {
            name?: string;
            rows: string[][];
        };
        ChangedResponse: {
            occurrence: components["schemas"]["OccurrenceResponse"];
            others: components["schemas"]["OccurrenceResponse"][];
        };
        CheckResponse: {
            clashes: components["schemas"]["ClashResponse"][];
            warnings: components["schemas"]["WarningResponse"][];
        };
        ClashResponse: {
            id: string;
            /** @enum {string} */
            kind: "PERSON" | "VEHICLE" | "MATERIAL" | "ROOM";
            message: string;
            name: string;
            /** Format: int32 */
            travelMinutes: number;
            with: components["schemas"]["With"];
        };
        ClosureBody: {
            /** Format: date */
            from: string;
            name: string;
            /** Format: date */
            until: string;
        };
        ClosuresBody: {
            periods: components["schemas"]["ClosureBody"][];
        };
        CommuneResponse: {
            centre?: components["schemas"]["Position"];
            /** Format: int32 */
            held: number;
            insee: string;
            /** Format: double */
            kmToService?: number;
            /** Format: date-time */
            lastPresence?: string;
            name: string;
            nearestService?: string;
            /** Format: int32 */
            newcomers: number;
            /** Format: date-time */
            nextPresence?: string;
            /** Format: int32 */
            population: number;
            served: boolean;
            silent: boolean;
        };
        ComparisonResponse: {
            before?: components["schemas"]["FiguresResponse"];
            season: components["schemas"]["FiguresResponse"];
        };
        Contact: {
            type: string;
            value: string;
        };
        ContactRequest: {
            /** Format: email */
            email?: string;
            name: string;
            phone: string;
        };
        CopyRequest: {
            /** Format: date */
            from: string;
            name: string;
            /** Format: date */
            to: string;
        };
        CopyResponse: {
            /** Format: int32 */
            actions: number;
            /** Format: int32 */
            dates: number;
            daysOff: components["schemas"]["FlaggedDateResponse"][];
            /** Format: date */
            from: string;
            id: string;
            /** Format: int32 */
            leftOut: number;
            name: string;
            refused: components["schemas"]["RefusedDate"][];
            /** Format: date */
            to: string;
            /** Format: int64 */
            version: number;
        };
        CountedResponse: {
            ages: {
                [key: string]: number;
            };
            communes: {
                [key: string]: number;
            };
            errands: {
                [key: string]: components["schemas"]["Errands"];
            };
            /** Format: int32 */
            met: number;
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            needs: number;
            /** Format: int32 */
            newcomers: number;
            tallies: string[];
            themes: {
                [key: string]: number;
            };
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            withoutTransport: number;
        };
        CountRequest: {
            counts: components["schemas"]["TallyBody"][];
        };
        CoverageResponse: {
            /** Format: int64 */
            beyond10Km: number;
            /** Format: int64 */
            beyond15Km: number;
            communes: components["schemas"]["CommuneResponse"][];
            /** Format: int32 */
            newcomers: number;
            services: components["schemas"]["Service"][];
            /** Format: int64 */
            silent: number;
            /** Format: int32 */
            weeks: number;
        };
        DatedStep: {
            advice?: string;
            /** Format: date */
            due: string;
            title: string;
        };
        DatePreview: {
            /** Format: date */
            date: string;
            daysOff: components["schemas"]["DayOff"][];
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        DateProposalRequest: {
            /** Format: date-time */
            endsAt: string;
            note?: string;
            partner?: string;
            /** Format: date-time */
            startsAt: string;
        };
        DateProposalResponse: {
            actionId: string;
            /** Format: date-time */
            endsAt: string;
            id: string;
            link?: string;
            occurrenceId?: string;
            offers: components["schemas"]["OfferResponse"][];
            partner: components["schemas"]["PartnerRef"];
            reason?: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "PROPOSED" | "OTHER_PROPOSED" | "AGREED" | "REFUSED";
            /** @enum {string} */
            turn?: "HOUSE" | "PARTNER";
            /** Format: int64 */
            version: number;
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
        DayOff: {
            /** @enum {string} */
            kind: "PUBLIC_HOLIDAY" | "SCHOOL_HOLIDAYS" | "CLOSED";
            words: string;
        };
        DayStopResponse: {
            actionId: string;
            commune?: string;
            /** @enum {string} */
            confidentiality?: "OPEN_ROOM" | "ASIDE" | "CLOSED_OFFICE";
            counted?: components["schemas"]["CountedResponse"];
            description?: string;
            /** Format: date-time */
            endsAt: string;
            expected: components["schemas"]["ExpectedResponse"][];
            insee?: string;
            occurrenceId: string;
            partners: string[];
            place?: string;
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            reason?: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "SCHEDULED" | "POSTPONED" | "CANCELLED" | "HELD";
            themes: components["schemas"]["ThemeLabel"][];
            title: string;
            tourId?: string;
        };
        DeputyRequest: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        Deputyship: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        Despite: {
            /** Format: date-time */
            at: string;
            by: string;
            reason?: string;
        };
        DoneResponse: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        EnteredRequest: {
            dates: string[];
        };
        EquipmentRequest: {
            /** @enum {string} */
            kind: "VEHICLE" | "MATERIAL" | "ROOM";
            name: string;
            note?: string;
        };
        EquipmentResponse: {
            id: string;
            /** @enum {string} */
            kind: "VEHICLE" | "MATERIAL" | "ROOM";
            name: string;
            note?: string;
            retired: boolean;
            /** Format: int64 */
            version: number;
        };
        Erased: {
            /** Format: int32 */
            bookings: number;
            /** Format: int32 */
            referrals: number;
        };
        Errands: {
            /** Format: int32 */
            followUp: number;
            /** Format: int32 */
            redirected: number;
            /** Format: int32 */
            solved: number;
        };
        ErrandsBody: {
            /** Format: int32 */
            followUp?: number;
            /** Format: int32 */
            redirected?: number;
            /** Format: int32 */
            solved?: number;
        };
        Event: {
            /** Format: int32 */
            attendanceMode: number;
            canonicalUrl: string;
            dateRange: components["schemas"]["French"];
            description?: components["schemas"]["French"];
            extIds: components["schemas"]["ExternalId"][];
            firstTiming: components["schemas"]["Timing"];
            keywords: components["schemas"]["Keywords"];
            lastTiming: components["schemas"]["Timing"];
            location?: components["schemas"]["Location"];
            registration: components["schemas"]["Contact"][];
            slug: string;
            /** Format: int32 */
            status: number;
            timezone: string;
            timings: components["schemas"]["Timing"][];
            title: components["schemas"]["French"];
            /** Format: int64 */
            uid: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ExpectedResponse: {
            /** @enum {string} */
            attendance?: "CAME" | "EXCUSED" | "ABSENT";
            bookingId: string;
            discreetName: string;
            name: string;
            noTransport: boolean;
            phone?: string;
            /** Format: date-time */
            startsAt?: string;
        };
        ExtendRequest: {
            /** Format: date-time */
            expectedEnd: string;
        };
        ExtensionRequest: {
            skip?: string[];
            /** Format: date */
            until: string;
        };
        ExtensionResponse: {
            /** Format: date-time */
            at: string;
            contact?: string;
            /** Format: date-time */
            from: string;
            memberId?: string;
            overdue: boolean;
            /** Format: date-time */
            until: string;
        };
        ExternalId: {
            key: string;
            value: string;
        };
        FeedRequest: {
            about: string;
            /** @enum {string} */
            kind: "MEMBER" | "PARTNER";
        };
        FeedResponse: {
            about: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @enum {string} */
            kind: "MEMBER" | "PARTNER";
            url: string;
        };
        FiguresBody: {
            ages?: {
                [key: string]: number;
            };
            communes?: {
                [key: string]: number;
            };
            errands?: {
                [key: string]: components["schemas"]["ErrandsBody"];
            };
            /** Format: int32 */
            met: number;
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            needs?: number;
            /** Format: int32 */
            newcomers?: number;
            themes?: {
                [key: string]: number;
            };
            /** Format: int32 */
            withoutTransport?: number;
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
        Finding: {
            code: string;
            column: string;
            message: string;
            /** Format: int32 */
            row: number;
            value: string;
        };
        FlaggedDateResponse: {
            actionId: string;
            /** Format: date */
            date: string;
            daysOff: components["schemas"]["DayOff"][];
            occurrenceId: string;
            title: string;
        };
        Flaw: {
            code?: string;
            message?: string;
            pointer?: string;
        };
        FollowedDateResponse: {
            calendar: string;
            /** Format: date-time */
            endsAt: string;
            page?: string;
            place?: string;
            /** Format: date-time */
            startsAt: string;
            title: string;
        };
        FollowedRequest: {
            address: string;
            communes?: string[];
            name: string;
            /** Format: int32 */
            withinKm?: number;
        };
        FollowedResponse: {
            address: string;
            communes: string[];
            /** Format: int32 */
            dates: number;
            id: string;
            name: string;
            /** Format: date-time */
            nextAt: string;
            notes: components["schemas"]["SyncNote"][];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            withinKm?: number;
        };
        FollowUpResponse: {
            /** Format: int32 */
            changed: number;
            dates: string[];
            /** Format: int32 */
            entered: number;
            /** Format: int32 */
            errands: number;
            lines: components["schemas"]["OperatorResponse"][];
            /** Format: int32 */
            met: number;
            total: components["schemas"]["Errands"];
        };
        FormerPractice: {
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            /** Format: date-time */
            until: string;
        };
        French: {
            fr: string;
        };
        GivenResponse: {
            id: string;
            /** Format: int64 */
            position?: number;
            slot?: components["schemas"]["SlotResponse"];
            /** @enum {string} */
            state: "BOOKED" | "WAITING" | "CANCELLED";
        };
        GroupFigures: {
            /** Format: int32 */
            attendances: number;
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            persons: number;
        };
        GroupRequest: {
            name: string;
            people: components["schemas"]["TypedPerson"][];
        };
        GroupResponse: {
            actionId: string;
            figures: components["schemas"]["GroupFigures"];
            id: string;
            members: components["schemas"]["MemberResponse"][];
            name: string;
            /** Format: int64 */
            version: number;
        };
        GuideRequest: {
            introduction: string;
            steps: components["schemas"]["StepRequest"][];
            title: string;
        };
        HeardResponse: {
            feed: string;
            id: string;
            /** Format: date-time */
            publishedAt?: string;
            source?: string;
            text: string;
            title: string;
        };
        HeldResponse: {
            /** Format: int32 */
            free: number;
            partner: string;
            /** Format: int32 */
            places: number;
            /** Format: date-time */
            until: string;
        };
        HoursRequest: {
            /** @enum {string} */
            day: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
            /** Format: time-local */
            from: string;
            /** Format: time-local */
            to: string;
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
        KeptResponse: {
            newsId: string;
        };
        Keywords: {
            fr: string[];
        };
        KitListRequest: {
            kit: components["schemas"]["KitRequest"][];
        };
        KitRequest: {
            name: string;
            packed?: boolean;
        };
        KnownBooking: {
            /** @enum {string} */
            attendance?: "CAME" | "EXCUSED" | "ABSENT";
            /** Format: date-time */
            endsAt: string;
            id: string;
            noTransport: boolean;
            occurrenceId: string;
            person?: components["schemas"]["Person"];
            referredBy?: string;
            /** @enum {string} */
            state: "BOOKED" | "WAITING" | "CANCELLED";
        };
        KnownBookings: {
            bookings: components["schemas"]["KnownBooking"][];
            referrals: components["schemas"]["KnownReferral"][];
        };
        KnownReferral: {
            from: string;
            id: string;
            matter?: components["schemas"]["Matter"];
            /** @enum {string} */
            state: "SENT" | "ACCEPTED" | "REFUSED" | "HONOURED" | "MISSED" | "WITHDRAWN" | "EXPIRED";
            to: string;
        };
        LiftPlace: {
            commune?: string;
            label?: string;
        };
        LiftResponse: {
            /** Format: date-time */
            endsAt: string;
            /** Format: int32 */
            helpersNeeded: number;
            message: string;
            place: components["schemas"]["LiftPlace"];
            /** Format: date-time */
            startsAt: string;
            title: string;
            vehicle: string;
        };
        LineResponse: {
            /** @enum {string} */
            attendance?: "CAME" | "EXCUSED" | "ABSENT";
            email?: string;
            id: string;
            memberId?: string;
            name: string;
            noTransport: boolean;
            /** Format: int32 */
            number: number;
            phone?: string;
            /** Format: int32 */
            position?: number;
            referredBy?: string;
            /** Format: date-time */
            startsAt?: string;
            /** @enum {string} */
            state: "BOOKED" | "WAITING" | "CANCELLED";
            walkIn: boolean;
        };
        Load: {
            beyond?: boolean;
            /** Format: int32 */
            capacityMinutes?: number;
            /** Format: int32 */
            dates: number;
            memberId: string;
            /** Format: int32 */
            minutes: number;
            /** Format: date */
            monday: string;
            name: string;
        };
        LoanResponse: {
            borrower?: string;
            cancelled: boolean;
            /** Format: date-time */
            endsAt: string;
            id: string;
            purpose: string;
            /** Format: date-time */
            startsAt: string;
        };
        Location: {
            city: string;
            countryCode: string;
            insee: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            name: string;
        };
        Matter: {
            /** @enum {string} */
            contactBy: "PHONE" | "EMAIL" | "THROUGH_SENDER";
            need: string;
            person: components["schemas"]["Person"];
        };
        MemberRequest: {
            /** Format: email */
            email?: string;
            favouriteThemes?: string[];
            homeInsee?: string;
            name: string;
            phone?: string;
            userId?: string;
            /** Format: int32 */
            weeklyCapacityMinutes?: number;
            workingHours?: components["schemas"]["HoursRequest"][];
        };
        MemberResponse: {
            dates: components["schemas"]["AttendedResponse"][];
            id: string;
            name?: string;
        };
        MorningMailBody: {
            wanted: boolean;
        };
        MorningMailResponse: {
            email?: string;
            /** Format: int64 */
            version: number;
            wanted: boolean;
        };
        MoveRequest: {
            /** Format: date-time */
            endsAt: string;
            /** @enum {string} */
            scope?: "THIS" | "FOLLOWING" | "ALL";
            /** Format: date-time */
            startsAt: string;
        };
        MoveToSlotRequest: {
            occurrenceId: string;
            /** Format: int32 */
            slot: number;
        };
        MoveToTimeRequest: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        MyDayResponse: {
            /** Format: date */
            date: string;
            hidden: ("AGES" | "COMMUNES" | "THEMES" | "ERRANDS" | "TRANSPORT" | "NEEDS" | "TIME")[];
            items: components["schemas"]["DayStopResponse"][];
            memberId?: string;
            name?: string;
            subject: string;
        };
        Named: {
            id: string;
            name: string;
        };
        NeighbourBookingRequest: {
            noTransport?: boolean;
            person?: components["schemas"]["TypedPerson"];
            /** Format: int32 */
            slot?: number;
        };
        NeighbourPlaceResponse: {
            /** Format: int64 */
            position?: number;
            /** @enum {string} */
            state: "BOOKED" | "WAITING" | "CANCELLED";
        };
        NeighbourResponse: {
            name: string;
            siren: string;
        };
        NewsFeedRequest: {
            address: string;
            name: string;
        };
        NewsFeedResponse: {
            address: string;
            id: string;
            name: string;
            /** Format: date-time */
            nextAt: string;
            notes: components["schemas"]["SyncNote"][];
        };
        NewsRequest: {
            /** Format: date */
            mattersBy?: string;
            source?: string;
            text: string;
            themes?: string[];
            title: string;
        };
        NewsResponse: {
            id: string;
            /** Format: date */
            mattersBy?: string;
            source?: string;
            text: string;
            themes: string[];
            title: string;
            /** Format: int64 */
            version: number;
            workshopId?: string;
        };
        OccasionResponse: {
            actionId: string;
            /** Format: int32 */
            day: number;
            occurrenceId: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            title: string;
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
        OfferResponse: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "HOUSE" | "PARTNER";
            /** Format: date-time */
            endsAt: string;
            note?: string;
            /** Format: date-time */
            startsAt: string;
        };
        OpenAgenda: {
            events: components["schemas"]["Event"][];
            /** Format: int32 */
            total: number;
        };
        OperatorResponse: {
            /** Format: int32 */
            followUp: number;
            label: string;
            /** @enum {string} */
            operator: "FRANCE_TRAVAIL" | "CAF" | "CPAM" | "MSA" | "CARSAT" | "DGFIP" | "LA_POSTE" | "ANTS" | "POINT_JUSTICE" | "URSSAF" | "ENERGY_VOUCHER" | "ANAH" | "OTHER";
            /** Format: int32 */
            redirected: number;
            /** Format: int32 */
            solved: number;
            /** Format: int32 */
            total: number;
        };
        OrganisationBody: {
            /** @enum {string} */
            lead?: "US" | "JOINT" | "PARTNER";
            organiser?: string;
            ourRole?: string;
            partners?: components["schemas"]["PartnerBody"][];
        };
        OtherDateRequest: {
            /** Format: date-time */
            endsAt: string;
            note?: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: int64 */
            version: number;
        };
        OutcomeResponse: {
            /** Format: date-time */
            at: string;
            by?: string;
            figures: components["schemas"]["FiguresBody"];
            history: components["schemas"]["RevisionResponse"][];
            occurrenceId: string;
            tallies: string[];
            /** Format: int64 */
            version: number;
        };
        OutcomeSettingsBody: {
            hidden: ("AGES" | "COMMUNES" | "THEMES" | "ERRANDS" | "TRANSPORT" | "NEEDS" | "TIME")[];
        };
        OutcomeSettingsResponse: {
            hidden: ("AGES" | "COMMUNES" | "THEMES" | "ERRANDS" | "TRANSPORT" | "NEEDS" | "TIME")[];
            /** Format: int64 */
            version: number;
        };
        OutlineResponse: {
            insee: string;
            rings: number[][];
        };
        OutlinesResponse: {
            communes: components["schemas"]["OutlineResponse"][];
            missing: string[];
            /** Format: date-time */
            takenAt?: string;
        };
        PageAccountResponse: {
            items: components["schemas"]["AccountResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageActionResponse: {
            items: components["schemas"]["ActionResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageAppointmentDateResponse: {
            items: components["schemas"]["AppointmentDateResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageBorrowedResponse: {
            items: components["schemas"]["BorrowedResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageDateProposalResponse: {
            items: components["schemas"]["DateProposalResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageEquipmentResponse: {
            items: components["schemas"]["EquipmentResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageFeedResponse: {
            items: components["schemas"]["FeedResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageFollowedDateResponse: {
            items: components["schemas"]["FollowedDateResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageFollowedResponse: {
            items: components["schemas"]["FollowedResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageHeardResponse: {
            items: components["schemas"]["HeardResponse"][];
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
        PageLineResponse: {
            items: components["schemas"]["LineResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageLoanResponse: {
            items: components["schemas"]["LoanResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageNeighbourResponse: {
            items: components["schemas"]["NeighbourResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageNewsFeedResponse: {
            items: components["schemas"]["NewsFeedResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageNewsResponse: {
            items: components["schemas"]["NewsResponse"][];
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
        PageProfessionalResponse: {
            items: components["schemas"]["ProfessionalResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageReferralLine: {
            items: components["schemas"]["ReferralLine"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageRequestResponse: {
            items: components["schemas"]["RequestResponse"][];
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
        PageSharedDateResponse: {
            items: components["schemas"]["SharedDateResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageSharedThingResponse: {
            items: components["schemas"]["SharedThingResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageTakenTimeResponse: {
            items: components["schemas"]["TakenTimeResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageTaskResponse: {
            items: components["schemas"]["TaskResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageTeamMemberResponse: {
            items: components["schemas"]["TeamMemberResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageTourResponse: {
            items: components["schemas"]["TourResponse"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PageVisitLine: {
            items: components["schemas"]["VisitLine"][];
            next?: string;
            nextSince?: string;
            /** Format: int64 */
            total?: number;
        };
        PartnerAnswer: {
            answer?: string;
            day?: string;
            from?: string;
            note?: string;
            to?: string;
            /** Format: int64 */
            version?: number;
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
        Person: {
            email?: string;
            firstName: string;
            lastInitial?: string;
            phone?: string;
        };
        PersonSought: {
            email?: string;
            phone?: string;
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
        PlacesRequest: {
            /** Format: int32 */
            capacity?: number;
            quotas?: components["schemas"]["SentQuota"][];
            slots?: components["schemas"]["SentSlot"][];
        };
        PlacesResponse: {
            /** Format: int32 */
            booked: number;
            /** Format: int32 */
            capacity: number;
            /** Format: int32 */
            excess: number;
            /** Format: int32 */
            free: number;
            freeSlots: components["schemas"]["SlotResponse"][];
            quotas: components["schemas"]["HeldResponse"][];
            slots: components["schemas"]["SlotResponse"][];
        };
        PlanBody: {
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            title: string;
        };
        PlaybookResponse: {
            adapted: boolean;
            introduction: string;
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            steps: components["schemas"]["StepResponse"][];
            title: string;
            /** Format: int64 */
            version: number;
        };
        PlaybooksResponse: {
            items: components["schemas"]["PlaybookResponse"][];
        };
        Position: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        PostponeRequest: {
            reason: string;
        };
        PreviewResponse: {
            dates: components["schemas"]["DatePreview"][];
            proposedToSkip: string[];
            rrule: string;
            schoolHolidaysUnknown: boolean;
            words: string;
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
        ProfessionalRequest: {
            actionIds?: string[];
            helpsWith?: string;
            name: string;
            partner?: string;
            partnerId?: string;
            toBring?: string;
            visiting?: boolean;
        };
        ProfessionalResponse: {
            actionIds: string[];
            helpsWith?: string;
            id: string;
            name: string;
            partner?: string;
            partnerId?: string;
            toBring?: string;
            /** Format: int64 */
            version: number;
            visiting: boolean;
        };
        Progress: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number;
        };
        PromiseBody: {
            /** Format: int32 */
            days: number;
        };
        ProposalResponse: {
            /** Format: date */
            day: string;
            description?: string;
            steps: components["schemas"]["DatedStep"][];
            themes: string[];
            title: string;
        };
        Receipt: {
            id: string;
            /** @enum {string} */
            state: "RECEIVED" | "ACCEPTED" | "DECLINED" | "PLANNED";
        };
        ReceivedRequest: {
            commune: string;
            email?: string;
            /** @enum {string} */
            kind: "COMMUNE" | "PARTNER" | "RESIDENT";
            name: string;
            phone?: string;
            place?: string;
            when?: string;
            wish: string;
        };
        ReceptionRequest: {
            address?: string;
            openingHours?: string;
            phone?: string;
        };
        RecordOutcomeRequest: {
            figures: components["schemas"]["FiguresBody"];
            occurrenceId: string;
        };
        ReferralAnswer: {
            /** @enum {string} */
            answer: "ACCEPT" | "PROPOSE" | "REFUSE" | "HONOUR" | "MISS" | "WITHDRAW";
            /** @enum {string} */
            reason?: "NOT_OUR_FIELD" | "NO_PLACE" | "TOO_FAR" | "ALREADY_HELPED" | "UNREACHABLE" | "DECLINED_BY_PERSON" | "DID_NOT_COME" | "DATE_OFF" | "OTHER";
            words?: string;
        };
        ReferralConsent: {
            /** Format: date-time */
            at?: string;
            given?: boolean;
        };
        ReferralLine: {
            /** Format: date-time */
            expiresAt: string;
            from: components["schemas"]["ReferralParty"];
            id: string;
            person?: string;
            /** @enum {string} */
            place?: "BOOKED" | "WAITING" | "CANCELLED";
            /** Format: date-time */
            sentAt: string;
            /** @enum {string} */
            state: "SENT" | "ACCEPTED" | "REFUSED" | "HONOURED" | "MISSED" | "WITHDRAWN" | "EXPIRED";
            to: components["schemas"]["ReferralParty"];
            todo: boolean;
            /** @enum {string} */
            turn: "SENDER" | "RECEIVER";
            /** Format: int64 */
            version: number;
        };
        ReferralLinkRequest: {
            email?: string;
        };
        ReferralParty: {
            name: string;
            occurrenceId?: string;
            partnerId?: string;
            /** Format: date-time */
            startsAt?: string;
        };
        ReferralReceipt: {
            id: string;
            /** @enum {string} */
            state: "SENT" | "ACCEPTED" | "REFUSED" | "HONOURED" | "MISSED" | "WITHDRAWN" | "EXPIRED";
        };
        ReferralRequest: {
            consent?: components["schemas"]["ReferralConsent"];
            /** @enum {string} */
            contactPreference?: "PHONE" | "EMAIL" | "THROUGH_SENDER";
            need?: string;
            person?: components["schemas"]["TypedPerson"];
            sentBy?: string;
            to?: components["schemas"]["ReferralTo"];
        };
        ReferralResponse: {
            /** Format: date-time */
            consentAt: string;
            /** @enum {string} */
            contactPreference?: "PHONE" | "EMAIL" | "THROUGH_SENDER";
            email?: string;
            /** Format: date-time */
            expiresAt: string;
            from: components["schemas"]["ReferralParty"];
            id: string;
            need?: string;
            person?: components["schemas"]["Person"];
            /** @enum {string} */
            place?: "BOOKED" | "WAITING" | "CANCELLED";
            /** @enum {string} */
            state: "SENT" | "ACCEPTED" | "REFUSED" | "HONOURED" | "MISSED" | "WITHDRAWN" | "EXPIRED";
            steps: components["schemas"]["Step"][];
            to: components["schemas"]["ReferralParty"];
            todo: boolean;
            /** @enum {string} */
            turn: "SENDER" | "RECEIVER";
            /** Format: int64 */
            version: number;
        };
        ReferralTo: {
            email?: string;
            occurrenceId?: string;
            partnerId?: string;
        };
        RefuseDateRequest: {
            reason?: string;
            /** Format: int64 */
            version: number;
        };
        RefusedDate: {
            /** Format: date */
            date: string;
            reason: string;
        };
        RefuseRequest: {
            reason: string;
        };
        RejectedRow: {
            cells: string[];
            reason: string;
            /** Format: int32 */
            row: number;
        };
        RejectedSheet: {
            headings: string[];
            name: string;
            rows: components["schemas"]["RejectedRow"][];
        };
        Report: {
            /** @enum {string} */
            by: "SEASON" | "HOUSE" | "PRACTICE" | "COMMUNE" | "PARTNER";
            lines: components["schemas"]["ReportLine"][];
            /** Format: int32 */
            missing: number;
            total: components["schemas"]["ReportLine"];
        };
        ReportLine: {
            /** Format: int32 */
            communes: number;
            /** Format: int32 */
            dates: number;
            key: string;
            label: string;
            /** Format: int32 */
            met?: number;
            /** Format: int64 */
            minutes: number;
            /** Format: int32 */
            newcomers?: number;
        };
        RequestForm: {
            commune?: string;
            email?: string;
            /** @enum {string} */
            kind?: "COMMUNE" | "PARTNER" | "RESIDENT";
            name?: string;
            phone?: string;
            place?: string;
            ticket?: string;
            website?: string;
            when?: string;
            wish?: string;
        };
        RequestResponse: {
            actionId?: string;
            answer?: components["schemas"]["Answer"];
            asker?: components["schemas"]["Asker"];
            commune: string;
            /** Format: date-time */
            dueAt: string;
            id: string;
            late: boolean;
            place?: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            state: "RECEIVED" | "ACCEPTED" | "DECLINED" | "PLANNED";
            /** Format: int64 */
            version: number;
            when?: string;
            wish: string;
        };
        RestoreRequest: {
            /** Format: int32 */
            slot?: number;
        };
        RetentionBody: {
            /** Format: int32 */
            days?: number;
        };
        RevisionResponse: {
            /** Format: date-time */
            at: string;
            by?: string;
            figures: components["schemas"]["FiguresBody"];
        };
        RhythmRequest: {
            days?: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            /** Format: time-local */
            endTime: string;
            equipment?: string[];
            /** @enum {string} */
            every?: "WEEK" | "MONTH";
            /** Format: date */
            from: string;
            /** Format: int32 */
            interval?: number;
            rrule?: string;
            skip?: string[];
            staff?: string[];
            /** Format: time-local */
            startTime: string;
            /** Format: date */
            until?: string;
            weeks?: number[];
        };
        RhythmResponse: {
            actionId: string;
            /** Format: int32 */
            dates: number;
            days: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            /** Format: time-local */
            endTime: string;
            equipment: string[];
            /** @enum {string} */
            every?: "WEEK" | "MONTH";
            /** Format: date */
            from: string;
            id: string;
            /** Format: int32 */
            interval?: number;
            refused: components["schemas"]["RefusedDate"][];
            rrule: string;
            skipped: string[];
            staff: string[];
            /** Format: time-local */
            startTime: string;
            /** Format: date */
            until: string;
            /** Format: int64 */
            version: number;
            weeks: number[];
            words: string;
        };
        RoadsRequest: {
            /** Format: double */
            factor: number;
            /** Format: int32 */
            kmPerHour: number;
        };
        RoadsResponse: {
            /** Format: double */
            factor: number;
            /** Format: int32 */
            kmPerHour: number;
            /** Format: int64 */
            version: number;
        };
        RulingResponse: {
            /** Format: date-time */
            at: string;
            memberId?: string;
            reason?: string;
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
        SeenLineResponse: {
            /** @enum {string} */
            outcome?: "CREATED" | "UPDATED" | "DUPLICATE";
            problem?: components["schemas"]["Finding"];
            /** Format: int32 */
            row: number;
            understood?: components["schemas"]["Understood"];
            warnings: components["schemas"]["Finding"][];
        };
        SeenWay: {
            /** Format: int64 */
            availableMinutes?: number;
            flaw?: string;
            /** Format: int32 */
            neededMinutes?: number;
        };
        SentQuota: {
            partner?: string;
            /** Format: int32 */
            places?: number;
            /** Format: date-time */
            until?: string;
        };
        SentSlot: {
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            number?: number;
            /** Format: int32 */
            startsAfter?: number;
        };
        Service: {
            centre?: components["schemas"]["Position"];
            insee: string;
            name: string;
        };
        SharedDateResponse: {
            commune?: string;
            description?: string;
            /** Format: date-time */
            endsAt: string;
            house?: string;
            id: string;
            insee?: string;
            /** @enum {string} */
            mode: "NONE" | "HEAD_COUNT" | "SLOTS";
            owner?: string;
            phone?: string;
            place?: string;
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "SCHEDULED" | "POSTPONED" | "CANCELLED" | "HELD";
            title: string;
        };
        SharedThingResponse: {
            /** Format: date */
            from?: string;
            id: string;
            /** @enum {string} */
            kind: "VEHICLE" | "MATERIAL" | "ROOM";
            name: string;
            owner?: string;
            /** Format: date */
            until?: string;
        };
        SharingBody: {
            neighbours: components["schemas"]["AgreementBody"][];
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
        SignRequest: {
            /** Format: date-time */
            at?: string;
            clientId: string;
        };
        SignResponse: {
            /** Format: date-time */
            at: string;
            forSomeone: boolean;
            memberId?: string;
            /** Format: date-time */
            receivedAt: string;
        };
        SlotRequest: {
            noTransport?: boolean;
            person: components["schemas"]["TypedPerson"];
            referredBy?: string;
            /** Format: int32 */
            slot: number;
        };
        SlotResponse: {
            /** Format: date-time */
            endsAt: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            startsAt: string;
        };
        StandingClashResponse: {
            clash: components["schemas"]["ClashResponse"];
            despite?: components["schemas"]["Despite"];
            first: components["schemas"]["With"];
        };
        Step: {
            /** Format: date-time */
            at: string;
            by?: string;
            /** @enum {string} */
            reason?: "NOT_OUR_FIELD" | "NO_PLACE" | "TOO_FAR" | "ALREADY_HELPED" | "UNREACHABLE" | "DECLINED_BY_PERSON" | "DID_NOT_COME" | "DATE_OFF" | "OTHER";
            /** @enum {string} */
            side?: "SENDER" | "RECEIVER";
            /** @enum {string} */
            what: "SENT" | "PROPOSED" | "ACCEPTED" | "REFUSED" | "HONOURED" | "MISSED" | "WITHDRAWN" | "EXPIRED" | "REMINDED" | "LINK_SENT";
            words?: string;
        };
        StepRequest: {
            advice?: string;
            /** Format: int32 */
            day: number;
            id?: string;
            title: string;
        };
        StepResponse: {
            advice?: string;
            /** Format: int32 */
            day: number;
            far: boolean;
            id: string;
            title: string;
        };
        StopPlace: {
            /** @enum {string} */
            confidentiality?: "OPEN_ROOM" | "ASIDE" | "CLOSED_OFFICE";
            insee: string;
            /** @enum {string} */
            kind: "SQUARE" | "TOWN_HALL" | "BUILDING";
            label?: string;
            name: string;
        };
        StopPlaceRequest: {
            /** @enum {string} */
            confidentiality?: "OPEN_ROOM" | "ASIDE" | "CLOSED_OFFICE";
            insee: string;
            /** @enum {string} */
            kind?: "SQUARE" | "TOWN_HALL" | "BUILDING";
            label?: string;
        };
        StopRequest: {
            actionId: string;
            /** Format: time-local */
            arrivesAt: string;
            /** Format: time-local */
            leavesAt: string;
            occurrenceId?: string;
            place: components["schemas"]["StopPlaceRequest"];
            /** Format: int32 */
            travelMinutes?: number;
        };
        StopResponse: {
            actionId: string;
            /** Format: time-local */
            arrivesAt: string;
            /** Format: int64 */
            availableMinutes?: number;
            /** Format: date-time */
            endsAt?: string;
            /** Format: time-local */
            leavesAt: string;
            /** Format: int32 */
            neededMinutes?: number;
            occurrenceId: string;
            place: components["schemas"]["StopPlace"];
            /** Format: date-time */
            startsAt?: string;
            /** @enum {string} */
            state?: "SCHEDULED" | "POSTPONED" | "CANCELLED" | "HELD";
            /** Format: int32 */
            typedMinutes?: number;
        };
        Suggestion: {
            memberId: string;
            name: string;
            obstacles: string[];
            reasons: string[];
            /** Format: int32 */
            score: number;
        };
        SyncNote: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            found?: number;
            /** @enum {string} */
            outcome: "READ" | "UNCHANGED" | "FAILED";
            why?: string;
        };
        TakenResponse: {
            occurrenceId: string;
            staff: string[];
            /** Format: int64 */
            version: number;
            warning?: string;
        };
        TakenTimeResponse: {
            /** Format: date-time */
            endsAt: string;
            ours: boolean;
            /** Format: date-time */
            startsAt: string;
        };
        TallyBody: {
            /** Format: date-time */
            at: string;
            deltas: components["schemas"]["FiguresBody"];
            id: string;
        };
        TaskRequest: {
            /** Format: date */
            due: string;
            ownerId?: string;
            title: string;
        };
        TaskResponse: {
            advice?: string;
            done?: components["schemas"]["DoneResponse"];
            /** Format: date */
            due: string;
            id: string;
            occasion?: components["schemas"]["OccasionResponse"];
            ownerId?: string;
            /** @enum {string} */
            state: "OPEN" | "DONE" | "DROPPED";
            title: string;
            /** Format: int64 */
            version: number;
        };
        TeamMemberResponse: {
            absences: components["schemas"]["Absence"][];
            deputy?: components["schemas"]["Deputyship"];
            email?: string;
            favouriteThemes: string[];
            homeInsee?: string;
            id: string;
            left: boolean;
            name: string;
            phone?: string;
            userId?: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            weeklyCapacityMinutes?: number;
            workingHours: components["schemas"]["WorkingHours"][];
        };
        TellingResponse: {
            everyone: boolean;
            /** Format: int64 */
            missing: number;
            /** Format: int64 */
            onTheWay: number;
            people: components["schemas"]["AddresseeResponse"][];
        };
        ThemeLabel: {
            code: string;
            label: string;
        };
        ThemeResponse: {
            code: string;
            label: string;
        };
        ThemesResponse: {
            items: components["schemas"]["ThemeResponse"][];
        };
        TickRequest: {
            addressee: string;
        };
        Timing: {
            /** Format: date-time */
            begin: string;
            /** Format: date-time */
            end: string;
        };
        ToldCommuneResponse: {
            /** @enum {string} */
            change: "MOVED" | "CANCELLED";
            insee: string;
            name: string;
            occurrenceId: string;
            /** Format: int64 */
            people: number;
        };
        TourPreviewRequest: {
            /** Format: date */
            date: string;
            stops: components["schemas"]["TypedStop"][];
            tourId?: string;
        };
        TourPreviewResponse: {
            told: components["schemas"]["ToldCommuneResponse"][];
            ways: components["schemas"]["SeenWay"][];
        };
        TourRequest: {
            companionIds?: string[];
            /** Format: date */
            date: string;
            driverId?: string;
            stops: components["schemas"]["StopRequest"][];
            vehicleId: string;
        };
        TourResponse: {
            companions: components["schemas"]["Named"][];
            /** Format: date */
            date: string;
            driver?: components["schemas"]["Named"];
            id: string;
            reason?: string;
            /** @enum {string} */
            state: "PLANNED" | "CANCELLED";
            stops: components["schemas"]["StopResponse"][];
            vehicle: components["schemas"]["Named"];
            /** Format: int64 */
            version: number;
        };
        TypedPerson: {
            email?: string;
            firstName?: string;
            lastInitial?: string;
            phone?: string;
        };
        TypedStop: {
            /** Format: time-local */
            arrivesAt?: string;
            insee?: string;
            label?: string;
            /** Format: time-local */
            leavesAt?: string;
            occurrenceId?: string;
            /** Format: int32 */
            travelMinutes?: number;
        };
        Understood: {
            dates: string[];
            end?: string;
            insee: string;
            onTour: boolean;
            partners: string[];
            place?: string;
            /** @enum {string} */
            practice: "FORECOURT" | "PUBLIC_SPACE_PRESENCE" | "LOCAL_EVENT" | "OUTDOOR_ACTIVITY" | "PARTNER_WORKSHOP" | "PERMANENCE" | "ANTENNA" | "HOME_VISIT";
            start?: string;
            title: string;
        };
        Undone: {
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            removed: number;
        };
        VisitLine: {
            acknowledged: boolean;
            actionId: string;
            /** Format: date-time */
            checkedInAt?: string;
            /** Format: date-time */
            checkedOutAt?: string;
            /** Format: date-time */
            expectedEnd: string;
            id: string;
            occurrenceId: string;
            /** Format: date-time */
            overdueSince?: string;
            secondId?: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "REQUESTED" | "APPROVED" | "REFUSED" | "IN_PROGRESS" | "ENDED";
            /** Format: int64 */
            version: number;
            visitorId: string;
        };
        VisitRequest: {
            contacts: components["schemas"]["ContactRequest"][];
            /** Format: date-time */
            expectedEnd: string;
            kit?: components["schemas"]["KitRequest"][];
            motive: string;
            occurrenceId: string;
            riskNote?: string;
            secondId?: string;
            visitorId: string;
        };
        VisitResponse: {
            actionId: string;
            alarm?: components["schemas"]["AlarmResponse"];
            checkIn?: components["schemas"]["SignResponse"];
            checkOut?: components["schemas"]["SignResponse"];
            contacts: components["schemas"]["ContactRequest"][];
            /** Format: date-time */
            expectedEnd: string;
            extensions: components["schemas"]["ExtensionResponse"][];
            goes: boolean;
            id: string;
            kit: components["schemas"]["KitRequest"][];
            motive?: string;
            occurrenceId: string;
            own: boolean;
            rings: boolean;
            riskNote?: string;
            ruling?: components["schemas"]["RulingResponse"];
            secondId?: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "REQUESTED" | "APPROVED" | "REFUSED" | "IN_PROGRESS" | "ENDED";
            /** Format: int64 */
            version: number;
            visitorId: string;
        };
        WalkInRequest: {
            person?: components["schemas"]["TypedPerson"];
        };
        WarningResponse: {
            /** @enum {string} */
            code: "ABSENT" | "OUTSIDE_HOURS" | "GONE";
            memberId: string;
            message: string;
        };
        WishRequest: {
            commune?: string;
            /** Format: date-time */
            endsAt: string;
            equipment?: string[];
            occurrenceId?: string;
            staff?: string[];
            /** Format: date-time */
            startsAt: string;
        };
        With: {
            /** Format: date-time */
            endsAt: string;
            insee?: string;
            occurrenceId: string;
            place?: string;
            /** Format: date-time */
            startsAt: string;
            title: string;
        };
        WorkingHours: {
            /** @enum {string} */
            day: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
            /** Format: time-local */
            from: string;
            /** Format: time-local */
            to: string;
        };
        WorkshopResponse: {
            actionId: string;
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
