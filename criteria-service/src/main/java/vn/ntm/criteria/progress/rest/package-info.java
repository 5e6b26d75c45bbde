/** The progress of the criteria over HTTP. */
@NullMarked
package vn.ntm.criteria.progress.rest;

import org.jspecify.annotations.NullMarked;
