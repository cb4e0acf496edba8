old-tablet = Old
