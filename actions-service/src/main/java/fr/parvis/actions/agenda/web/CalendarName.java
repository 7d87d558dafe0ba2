package fr.parvis.actions.agenda.web;

import fr.parvis.starter.tenancy.Tenant;

/** What programs call a calendar in their list. */
final class CalendarName {

    private CalendarName() {}

    /**
     * @param of what it is about; empty for the whole agenda
     */
    static String of(Tenant tenant, String of) {
        return of.isEmpty() ? tenant.houseName() : tenant.houseName() + " – " + of;
    }
}
