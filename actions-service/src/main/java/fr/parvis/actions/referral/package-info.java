@NullMarked
package fr.parvis.actions.referral;

import org.jspecify.annotations.NullMarked;
