/** How it comes on file that a commendation was made known, handed over, paid, or given back. */
@NullMarked
package vn.ntm.awards.event.application;

import org.jspecify.annotations.NullMarked;
