@NullMarked
package fr.parvis.volunteers.settings.mongo;

import org.jspecify.annotations.NullMarked;
