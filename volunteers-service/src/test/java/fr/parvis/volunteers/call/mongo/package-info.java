@NullMarked
package fr.parvis.volunteers.call.mongo;

import org.jspecify.annotations.NullMarked;
