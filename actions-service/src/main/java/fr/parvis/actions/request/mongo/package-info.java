@NullMarked
package fr.parvis.actions.request.mongo;

import org.jspecify.annotations.NullMarked;
