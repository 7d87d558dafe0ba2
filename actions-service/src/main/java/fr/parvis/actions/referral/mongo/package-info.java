@NullMarked
package fr.parvis.actions.referral.mongo;

import org.jspecify.annotations.NullMarked;
