@NullMarked
package fr.parvis.actions.playbook.mongo;

import org.jspecify.annotations.NullMarked;
