package fr.parvis.tenants;

/** A tenant's file breaks a rule; the message says which. */
public final class TenantRefused extends RuntimeException {

    TenantRefused(String reason) {
        super(reason);
    }
}
