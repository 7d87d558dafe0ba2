@NullMarked
package fr.parvis.volunteers.asking.mongo;

import org.jspecify.annotations.NullMarked;
