package fr.parvis.tenants;

/** Where the people of a tenant and their roles are kept. */
public interface Organizations {

    /** Makes the tenant's organization and its groups where they are missing. */
    void ensure(Tenant tenant);
}
