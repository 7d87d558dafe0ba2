@NullMarked
package fr.parvis.partners.grant.mongo;

import org.jspecify.annotations.NullMarked;
