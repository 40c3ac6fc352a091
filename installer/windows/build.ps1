# Makes target\installer\Shopfolk-<version>.msi. Run on Windows with Maven, a JDK 25 in JAVA_HOME and the WiX toolset.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$jpackage = Join-Path $env:JAVA_HOME 'bin\jpackage.exe'
if (-not (Test-Path $jpackage)) { throw 'A JDK 25 is needed (https://adoptium.net); set JAVA_HOME to it.' }
$version = ([xml](Get-Content pom.xml)).project.version
$work = 'target\installer'

$java = Join-Path $env:JAVA_HOME 'bin\java.exe'
mvn -q -B -ntp process-classes jar:jar dependency:copy-dependencies@lib
if ($LASTEXITCODE -ne 0) { throw 'The build failed.' }
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $work
New-Item -ItemType Directory -Force "$work\modules", "$work\app\lib", "$work\image" | Out-Null
Copy-Item target\lib\javafx-*-win.jar "$work\modules"
Copy-Item target\shopfolk.jar "$work\app"
& $java -cp 'target\classes;target\lib\*' app.shopfolk.platform.fx.Prepared target\classes "$work\prepared"
if ($LASTEXITCODE -ne 0) { throw 'Fonts and style sheets could not be prepared.' }
& (Join-Path $env:JAVA_HOME 'bin\jar.exe') --update --no-compress --file "$work\app\shopfolk.jar" -C "$work\prepared" .
if ($LASTEXITCODE -ne 0) { throw 'Fonts and style sheets could not be added.' }
Get-ChildItem target\lib\*.jar | Where-Object Name -NotLike 'javafx-*' | Copy-Item -Destination "$work\app\lib"

& $jpackage '@installer\jpackage.args' --type app-image --app-version $version --module-path "$work\modules" `
    --input "$work\app" --dest "$work\image" --icon icons\shopfolk.ico
if ($LASTEXITCODE -ne 0) { throw 'The application image could not be made.' }

# JavaFX looks for its native libraries beside the runtime's own first. Left inside its modules, they are unpacked into the
# owner's home at the first start, and compared with what lies there at each one after.
New-Item -ItemType Directory -Force "$work\native" | Out-Null
Push-Location "$work\native"
Get-ChildItem ..\modules\*.jar | ForEach-Object { & (Join-Path $env:JAVA_HOME 'bin\jar.exe') --extract --file $_.FullName }
Pop-Location
Copy-Item "$work\native\*.dll" "$work\image\Shopfolk\runtime\bin"

# Training: one start on the sample shop, so that the owner's starts are quick. The launcher has no console of its own, so wait
# for it. Profiles of this one run would have the compilers busy at every start with what the start does not need.
$image = "$work\image\Shopfolk"
& $java -cp 'target\classes;target\lib\*' app.shopfolk.Launcher sample "--data=$work\training"
if ($LASTEXITCODE -ne 0) { throw 'The sample shop could not be made.' }
$env:JAVA_TOOL_OPTIONS = '-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining'
$start = Start-Process "$image\Shopfolk.exe" -ArgumentList '--rehearsal', "--data=$work\training" -Wait -PassThru
$env:JAVA_TOOL_OPTIONS = $null
if ($start.ExitCode -ne 0 -or -not (Test-Path "$image\app\app.aot")) { throw 'The training run failed.' }
$cfg = "$image\app\Shopfolk.cfg"
(Get-Content $cfg) -replace '-XX:AOTCacheOutput=', '-XX:AOTCache=' | Set-Content $cfg

# One tour, so that nothing is missing in the image.
$tour = Start-Process "$image\Shopfolk.exe" -ArgumentList 'tour', '--out', "$work\tour" -Wait -PassThru
if ($tour.ExitCode -ne 0) { throw 'The image does not work.' }

& $jpackage --type msi --app-image $image --name Shopfolk --app-version $version --dest $work `
    --win-menu --win-shortcut --win-dir-chooser --win-per-user-install `
    --win-upgrade-uuid 5d1e2c36-6f0b-4d0e-9a4b-0c7d3f2b8a51
if ($LASTEXITCODE -ne 0) { throw 'The package could not be made.' }
Write-Output "Package: $work\Shopfolk-$version.msi"
