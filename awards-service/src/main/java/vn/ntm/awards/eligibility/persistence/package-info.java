/** What eligibility is told by, read for many nominations at once. */
@NullMarked
package vn.ntm.awards.eligibility.persistence;

import org.jspecify.annotations.NullMarked;
