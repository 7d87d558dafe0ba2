package fr.parvis.actions.todo;

import fr.parvis.starter.tenancy.Tenant;

/** Where the pages of the staff are. */
@FunctionalInterface
public interface StaffPages {

    /** The absolute address of the list. */
    String todo(Tenant tenant);
}
