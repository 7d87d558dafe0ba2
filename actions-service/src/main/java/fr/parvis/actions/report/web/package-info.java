@NullMarked
package fr.parvis.actions.report.web;

import org.jspecify.annotations.NullMarked;
