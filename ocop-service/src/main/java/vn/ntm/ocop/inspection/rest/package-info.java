/** Post-checks over HTTP, for those who make and read them. */
@NullMarked
package vn.ntm.ocop.inspection.rest;

import org.jspecify.annotations.NullMarked;
