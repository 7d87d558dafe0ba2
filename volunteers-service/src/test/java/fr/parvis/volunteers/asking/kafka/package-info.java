@NullMarked
package fr.parvis.volunteers.asking.kafka;

import org.jspecify.annotations.NullMarked;
