/** The office's calendar: working days by holiday notice, statutory periods, and how each date was reckoned. Pure Java. */
package org.laborinspection.calendar;
