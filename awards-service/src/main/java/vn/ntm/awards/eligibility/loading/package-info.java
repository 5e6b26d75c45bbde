/** The routes to forms come on file. */
@NullMarked
package vn.ntm.awards.eligibility.loading;

import org.jspecify.annotations.NullMarked;
