/** The real Keycloak from its published distribution, as small as it goes. */
@NullMarked
package fr.parvis.local.keycloak;

import org.jspecify.annotations.NullMarked;
