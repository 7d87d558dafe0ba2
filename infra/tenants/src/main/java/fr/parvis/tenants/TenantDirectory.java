package fr.parvis.tenants;

import java.util.Map;

/** What every service is told about tenants. */
public interface TenantDirectory {

    /** Present states by SIREN, as last told. */
    Map<String, Tenant> present();

    /** Tells the whole state of a tenant; returns once it is stored. */
    void tell(Tenant tenant);
}
