/** Code that breaks each rule of the architecture once, so that each is seen to fail. */
package fr.parvis.planted;
