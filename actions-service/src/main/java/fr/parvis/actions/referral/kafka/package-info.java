@NullMarked
package fr.parvis.actions.referral.kafka;

import org.jspecify.annotations.NullMarked;
