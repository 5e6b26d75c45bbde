/** The conventions of the API at its edge: problems, strict parameters, the two times, pages, ETags. */
@NullMarked
package vn.ntm.kernel.web;

import org.jspecify.annotations.NullMarked;
