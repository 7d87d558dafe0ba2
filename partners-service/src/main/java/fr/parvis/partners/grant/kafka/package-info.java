@NullMarked
package fr.parvis.partners.grant.kafka;

import org.jspecify.annotations.NullMarked;
