package portal.architecture.bad.nowhere;

record Lost(String what) {}
