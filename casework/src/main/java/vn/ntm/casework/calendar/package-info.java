/** The calendar of working days as it is on file, and deadlines as they are told. A service that uses it has its two tables. */
@NullMarked
package vn.ntm.casework.calendar;

import org.jspecify.annotations.NullMarked;
