@NullMarked
package fr.parvis.actions.playbook.web;

import org.jspecify.annotations.NullMarked;
