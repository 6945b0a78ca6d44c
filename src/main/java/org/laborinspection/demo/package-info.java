/** A living office for the first look: fictitious people and cases, made through the real process; profile {@code demo} only. */
package org.laborinspection.demo;
