/** The API of published year-end reports. */
@NullMarked
package vn.ntm.criteria.report.rest;

import org.jspecify.annotations.NullMarked;
