@NullMarked
package fr.parvis.volunteers.call;

import org.jspecify.annotations.NullMarked;
