; Always for the person who installs it: no page that asks for whom, and never an administrator.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend
