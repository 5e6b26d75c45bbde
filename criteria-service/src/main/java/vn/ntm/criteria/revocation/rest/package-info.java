/** When titles may be revoked, whether one may be, and which were: for everybody to read, but for the grounds. */
@NullMarked
package vn.ntm.criteria.revocation.rest;

import org.jspecify.annotations.NullMarked;
