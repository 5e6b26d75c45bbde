/** Boundary changes, for officers to prepare and for everybody to read. */
@NullMarked
package vn.ntm.criteria.boundarychange.rest;

import org.jspecify.annotations.NullMarked;
