@NullMarked
package fr.parvis.actions.referral.web;

import org.jspecify.annotations.NullMarked;
