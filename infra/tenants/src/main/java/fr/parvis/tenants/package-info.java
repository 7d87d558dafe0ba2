/**
 * The directory of intercommunalités: declared in files, told to every service, known to Keycloak.
 */
@NullMarked
package fr.parvis.tenants;

import org.jspecify.annotations.NullMarked;
