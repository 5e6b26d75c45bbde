/** The API of results of works and of their catalogue. */
@NullMarked
package vn.ntm.criteria.result.rest;

import org.jspecify.annotations.NullMarked;
