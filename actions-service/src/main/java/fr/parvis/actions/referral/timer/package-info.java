@NullMarked
package fr.parvis.actions.referral.timer;

import org.jspecify.annotations.NullMarked;
