@NullMarked
package fr.parvis.actions.playbook;

import org.jspecify.annotations.NullMarked;
