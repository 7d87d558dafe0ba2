package fr.parvis.starter.security;

import java.util.List;

/** {@code partners.api-grant-changed.v1} as far as access needs it; no scope means revoked. */
record GrantChanged(String integratorId, String partnerId, List<String> scopes, long version) {}
