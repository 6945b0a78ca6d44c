/** What the supervisor sees: the alarms of running clocks, the deadline register, the tasks of 督办. */
package org.laborinspection.oversight;
