/** What a tenant chooses for its network. */
@NullMarked
package fr.parvis.volunteers.settings;

import org.jspecify.annotations.NullMarked;
