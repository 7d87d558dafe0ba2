@NullMarked
package fr.parvis.actions.report.mongo;

import org.jspecify.annotations.NullMarked;
