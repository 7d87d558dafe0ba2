@NullMarked
package fr.parvis.actions.team.mongo;

import org.jspecify.annotations.NullMarked;
