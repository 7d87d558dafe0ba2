@NullMarked
package fr.parvis.volunteers.volunteer.mongo;

import org.jspecify.annotations.NullMarked;
