/** What the register vouches for of a commendation, and what has become of it since. */
@NullMarked
package vn.ntm.awards.diploma.application;

import org.jspecify.annotations.NullMarked;
